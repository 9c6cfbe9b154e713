# SPDX-License-Identifier: GPL-3.0-or-later
# What is written: spelled right, put together right, and in every language.
add_test(NAME texts/spelling COMMAND ${CMAKE_CURRENT_LIST_DIR}/spelling.py)
add_test(NAME texts/placeholders COMMAND ${CMAKE_CURRENT_LIST_DIR}/placeholders.py)
add_test(NAME texts/translations COMMAND ${CMAKE_CURRENT_LIST_DIR}/translations.sh $<TARGET_FILE:Qt6::lupdate>)

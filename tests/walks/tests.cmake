plumbline_test(walks/tst_firstreview)
plumbline_test(walks/tst_foreigntexts)
plumbline_test(walks/tst_storm plumbline_cli)
plumbline_test(walks/tst_troubles)

# Pictures of every page, to be looked at: cmake --build --preset dev --target screenshots
add_executable(make_screenshots EXCLUDE_FROM_ALL walks/screenshots.cpp)
target_link_libraries(make_screenshots PRIVATE plumbline_windowkit plumbline_cli)
target_precompile_headers(make_screenshots REUSE_FROM plumbline_windowkit)
set(pictures ${PROJECT_BINARY_DIR}/screenshots)
set(shoot ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen)
add_custom_target(screenshots
  COMMAND ${shoot} $<TARGET_FILE:make_screenshots> ${pictures} light 1400x900 light
  COMMAND ${shoot} $<TARGET_FILE:make_screenshots> ${pictures} dark 1400x900 dark
  COMMAND ${shoot} $<TARGET_FILE:make_screenshots> ${pictures} small 1280x720 light
  COMMAND ${shoot} QT_SCALE_FACTOR=2 $<TARGET_FILE:make_screenshots> ${pictures} double 1400x900 dark
  COMMENT "Pictures of every page in ${pictures}" VERBATIM)

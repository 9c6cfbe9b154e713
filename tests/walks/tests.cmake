plumbline_test(walks/tst_firstreview)
plumbline_test(walks/tst_foreigntexts)
plumbline_test(walks/tst_halfday)
plumbline_test(walks/tst_storm plumbline_cli)
plumbline_test(walks/tst_troubles)

# Pictures of every page, to be looked at: cmake --build --preset dev --target screenshots
add_executable(make_screenshots EXCLUDE_FROM_ALL walks/screenshots.cpp)
target_link_libraries(make_screenshots PRIVATE plumbline_windowkit plumbline_cli)
target_precompile_headers(make_screenshots REUSE_FROM plumbline_windowkit)
set(pictures ${PROJECT_BINARY_DIR}/screenshots)
set(shoot ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen)
set(shoot_into ${shoot} $<TARGET_FILE:make_screenshots> ${pictures})
add_custom_target(screenshots
  COMMAND ${shoot_into} light 1440x900 light
  COMMAND ${shoot_into} dark 1440x900 dark
  COMMAND ${shoot_into} narrow 1000x640 light
  COMMAND ${shoot_into} small 1280x720 light
  COMMAND ${shoot_into} wide 1920x1080 light
  COMMAND ${shoot_into} large 1440x900 light 16
  COMMAND ${shoot_into} german 1440x900 light 0 de
  COMMAND ${shoot_into} mirrored 1440x900 light 0 en -reverse
  COMMAND ${shoot} QT_SCALE_FACTOR=2 $<TARGET_FILE:make_screenshots> ${pictures} double 1440x900 dark
  COMMENT "Pictures of every page, dialog and state in ${pictures}" VERBATIM)

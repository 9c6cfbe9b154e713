target_sources(plumbline_kit PRIVATE
  kit/faultydisk.cpp kit/faultydisk.h
  kit/stores.cpp kit/stores.h
  kit/lenses.cpp kit/lenses.h
  kit/lenstexts.cpp kit/lenstexts.h
  kit/testdata.cpp kit/testdata.h)
target_link_libraries(plumbline_kit PRIVATE SQLite::SQLite3)

target_sources(plumbline_kit PRIVATE
  kit/stores.cpp kit/stores.h
  kit/testdata.cpp kit/testdata.h)

target_sources(plumbline_kit PRIVATE
  kit/testdata.cpp kit/testdata.h)

target_sources(plumbline_kit PRIVATE
  kit/lenstexts.cpp kit/lenstexts.h
  kit/testdata.cpp kit/testdata.h)

target_sources(plumbline_kit PRIVATE
  kit/lenses.cpp kit/lenses.h
  kit/lenstexts.cpp kit/lenstexts.h
  kit/openreview.cpp kit/openreview.h
  kit/stores.cpp kit/stores.h
  kit/sampledocument.cpp kit/sampledocument.h
  kit/testdata.cpp kit/testdata.h)

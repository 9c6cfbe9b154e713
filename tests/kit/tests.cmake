target_sources(plumbline_kit PRIVATE
  kit/documentlines.cpp kit/documentlines.h
  kit/lenses.cpp kit/lenses.h
  kit/lenstexts.cpp kit/lenstexts.h
  kit/stores.cpp kit/stores.h
  kit/sampledocument.cpp kit/sampledocument.h
  kit/testdata.cpp kit/testdata.h)

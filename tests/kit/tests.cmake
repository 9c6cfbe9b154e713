target_sources(plumbline_kit PRIVATE
  kit/sampledocument.cpp kit/sampledocument.h
  kit/testdata.cpp kit/testdata.h)

target_sources(plumbline_kit PRIVATE
  kit/commandline.cpp kit/commandline.h
  kit/documentlines.cpp kit/documentlines.h
  kit/lenses.cpp kit/lenses.h
  kit/lenstexts.cpp kit/lenstexts.h
  kit/faultydisk.cpp kit/faultydisk.h
  kit/longestgap.h
  kit/memorybackend.cpp kit/memorybackend.h
  kit/slowdisk.cpp kit/slowdisk.h
  kit/noroom.h
  kit/powerloss.cpp kit/powerloss.h
  kit/stores.cpp kit/stores.h
  kit/openreview.cpp kit/openreview.h
  kit/sampledocument.cpp kit/sampledocument.h
  kit/sampleworkspace.cpp kit/sampleworkspace.h
  kit/testdata.cpp kit/testdata.h)
target_link_libraries(plumbline_kit PRIVATE SQLite::SQLite3)
target_sources(plumbline_windowkit PRIVATE
  kit/programfonts.cpp
  kit/renderedmarkup.cpp kit/renderedmarkup.h
  kit/shownpages.h
  kit/reviewpagefixture.h
  kit/shownpane.h
  kit/shownwindow.h
  kit/storm.cpp kit/storm.h)

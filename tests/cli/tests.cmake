# Tests of the program as its command line.
foreach(test tst_agendaverb tst_commandline tst_documentschema tst_documentverbs tst_lensverbs tst_portfolioverbs tst_recordverbs tst_rights tst_streams)
  plumbline_test(cli/${test})
  add_dependencies(${test} plumbline)
  target_compile_definitions(${test} PRIVATE PLUMBLINE_PROGRAM="$<TARGET_FILE:plumbline>")
endforeach()

# With the command line itself, for what a terminal may show.
plumbline_test(cli/tst_characters plumbline_cli)

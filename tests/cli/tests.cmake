plumbline_test(cli/tst_commandline)
add_dependencies(tst_commandline plumbline)
target_compile_definitions(tst_commandline PRIVATE PLUMBLINE_PROGRAM="$<TARGET_FILE:plumbline>")

plumbline_test(cli/tst_documentschema)
add_dependencies(tst_documentschema plumbline)
target_compile_definitions(tst_documentschema PRIVATE PLUMBLINE_PROGRAM="$<TARGET_FILE:plumbline>")

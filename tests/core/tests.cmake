plumbline_test(core/tst_ids)
plumbline_test(core/tst_textforms)

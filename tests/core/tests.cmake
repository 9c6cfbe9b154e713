plumbline_test(core/tst_ids)

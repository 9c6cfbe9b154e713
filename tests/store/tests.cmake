plumbline_test(store/tst_reviewstore)

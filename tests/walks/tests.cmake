plumbline_test(walks/tst_firstreview)

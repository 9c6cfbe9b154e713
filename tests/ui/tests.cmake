plumbline_test(ui/tst_marks)

plumbline_test(ui/tst_marks)
plumbline_test(ui/tst_pdf)

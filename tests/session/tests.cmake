plumbline_test(session/tst_openreview)
plumbline_test(session/tst_portfolio)
plumbline_test(session/tst_revieweditor)

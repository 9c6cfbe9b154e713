// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "ui/pages/review/choicelistview.h"
#include "ui/pages/reviewpage.h"
#include "ui/support/theme.h"

#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace Plumbline::Kit {

// The page of a review of the sample lens, shown anew for each test, with settings of its own. A test inherits from it.
class ReviewPageFixture : public QObject
{
protected:
    void useOwnSettings()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        applyTheme(Theme::Light);
    }
    void showPage()
    {
        QSettings().clear();
        m_open = std::make_unique<OpenWorkspace>();
        m_open->openReviewOf(stateFromLines(sampleVersion(), ""));
        m_page = std::make_unique<ReviewPage>(m_open->workspace());
        m_page->resize(1300, 720);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        list()->setFocus();
    }
    void removePage()
    {
        m_page.reset();
        m_open.reset();
    }

    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the page has no part %s", name);
        return found;
    }
    ChoiceListView *list() const { return part<ChoiceListView>("choiceList"); }
    QPlainTextEdit *notes() const { return part<QPlainTextEdit>("questionNotes"); }
    const Answer &answer(int question) const { return m_open->session().state().lenses.first().answers[question]; }
    // A key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_page->window()->focusWidget(), key, modifiers);
    }
    int question() const { return m_page->current().question; }

    QTemporaryDir m_settings;
    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<ReviewPage> m_page;
};

} // namespace Plumbline::Kit

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "ui/pages/review/questionpane.h"
#include "ui/support/theme.h"

namespace Plumbline::Kit {

// The question pane on the first question of a review of the sample lens, shown. `answers` as for stateFromLines().
class ShownPane
{
public:
    explicit ShownPane(const char *answers)
    {
        applyTheme(Theme::Light);
        m_open.openReviewOf(stateFromLines(sampleVersion(), answers));
        m_pane = std::make_unique<QuestionPane>();
        m_pane->setSession(&session(), &m_open.editor());
        m_pane->showQuestion({0, 0});
        m_pane->resize(700, 700);
        m_pane->show();
    }

    QuestionPane &pane() { return *m_pane; }
    OpenWorkspace &open() { return m_open; }
    OpenReview &session() { return m_open.session(); }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_pane->findChild<Widget *>(QLatin1String(name));
    }

private:
    OpenWorkspace m_open;
    std::unique_ptr<QuestionPane> m_pane; // goes before what it shows
};

} // namespace Plumbline::Kit

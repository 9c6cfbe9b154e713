// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/targetlist.h"

#include "core/words/planwords.h"
#include "ui/support/datetext.h"
#include "ui/support/quietbutton.h"
#include "ui/support/theme.h"
#include "ui/support/wrappedtext.h"

#include <QVBoxLayout>

namespace Plumbline {

TargetList::TargetList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("targetList"));
    m_rows->setContentsMargins({});
    m_rows->setSpacing(Space::inside);
}

void TargetList::setReview(OpenReview *session, ReviewEditor *editor)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_editor = editor;
    if (session) {
        connect(session, &OpenReview::recordsChanged, this, &TargetList::fill);
        connect(session, &OpenReview::answerChanged, this, &TargetList::fill); // something is met, or is not any more
        connect(session, &OpenReview::lensesChanged, this, &TargetList::fill);
    }
    fill();
}

void TargetList::fill()
{
    while (const QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater(); // it may hold what was pressed
        delete row;
    }
    if (m_session) {
        for (const Recorded<Target> &recorded : recordsOf<Target>(m_session->state()))
            m_rows->addWidget(rowOf(recorded, *m_session));
    }
    setVisible(m_rows->count() > 0);
}

QWidget *TargetList::rowOf(const Recorded<Target> &recorded, const OpenReview &session)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Space::related);
    auto *words = new ClampedLabel(TextSize::Body, 0);
    words->setObjectName(QStringLiteral("targetWords"));
    words->setText(targetWords(recorded.value, session.state(), dateText(recorded.value.by, QLocale()), session.today()));
    layout->addWidget(words, 1);
    if (session.isReadOnly())
        return row;
    auto *remove = new QuietButton(tr("Remove"));
    remove->setObjectName(QStringLiteral("targetRemoveButton"));
    remove->setAccessibleName(tr("Remove the target “%1”").arg(recorded.value.name));
    connect(remove, &QAbstractButton::clicked, this, [this, id = recorded.id, name = recorded.value.name] {
        if (m_editor)
            m_editor->setRecord(Verb::RemoveTarget, name, id, std::nullopt);
    });
    layout->addWidget(remove, 0, Qt::AlignTop);
    return row;
}

} // namespace Plumbline

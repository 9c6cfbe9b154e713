// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/missedpracticesview.h"

#include "core/base/whenanswered.h"
#include "ui/delegates/countdelegates.h"
#include "ui/models/searchwords.h"
#include "ui/support/plainlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTimer>

namespace Plumbline {

void MissedPracticesView::Found::setSearch(const QString &text)
{
    m_words = searchWords(text);
    invalidateFilter();
}

bool MissedPracticesView::Found::filterAcceptsRow(int row, const QModelIndex &) const
{
    const MissedPractice &practice = static_cast<const MissedPracticesModel *>(sourceModel())->missed().practices[row];
    return containsWords({practice.title, practice.label, practice.lensName}, m_words);
}

MissedPracticesView::MissedPracticesView(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTreeView(this))
    , m_said(new PlainLabel({}, TextSize::Body, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("missedPractices"));
    m_found.setSourceModel(&m_model);
    m_view->setObjectName(QStringLiteral("missedPracticesView"));
    m_view->setAccessibleName(tr("Practices that most workloads miss"));
    m_view->setModel(&m_found);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(MissedPracticesModel::RiskColumn, new RiskWordDelegate(m_view));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setHighlightSections(false);
    m_view->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->viewport()->installEventFilter(this);
    m_said->setObjectName(QStringLiteral("missedPracticesSaid"));
    m_said->setTone(PlainLabel::Tone::Quiet);
    m_said->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_said);
    setFocusProxy(m_view);
    connect(m_view, &QTreeView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT workloadsRequested(m_model.missed(), m_found.mapToSource(index).row()); });
}

void MissedPracticesView::setPortfolio(Portfolio *portfolio)
{
    m_portfolio = portfolio;
    m_isCounting = m_hasCounted = false;
    take({});
}

void MissedPracticesView::refresh()
{
    if (!m_portfolio || m_isCounting)
        return;
    m_isCounting = true;
    QTimer::singleShot(busyAfterMs, this, &MissedPracticesView::sayWhatThereIs);
    whenAnswered(m_portfolio->store().missedPractices(), this, [this, of = m_portfolio](const Result<MissedPractices> &missed) {
        if (!of || of != m_portfolio)
            return; // another one was opened meanwhile
        m_isCounting = false;
        m_hasCounted = true;
        if (missed)
            take(*missed);
        else
            Q_EMIT failed(missed.error());
    });
}

void MissedPracticesView::setSearch(const QString &text)
{
    m_found.setSearch(text);
    sayWhatThereIs();
}

void MissedPracticesView::take(const MissedPractices &missed)
{
    const QModelIndex current = m_view->currentIndex();
    m_model.setMissed(missed);
    sayWhatThereIs();
    m_view->setCurrentIndex(m_found.index(std::max(0, current.row()), 0));
}

void MissedPracticesView::sayWhatThereIs()
{
    if (m_model.rowCount() > 0)
        m_said->setText(tr("No practice matches."));
    else if (m_hasCounted)
        m_said->setText(tr("No workload is at risk for a practice that it misses."));
    else
        m_said->setText(m_isCounting ? tr("Reading the answers of all workloads…") : QString());
    m_stack->setCurrentIndex(m_found.rowCount() > 0 || m_said->text().isEmpty() ? 0 : 1);
}

void MissedPracticesView::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int room = m_view->viewport()->width();
    const int workloads = 18 * letter, risk = 18 * letter;
    const int lens = room > 110 * letter ? std::min(40 * letter, room / 4) : 0;
    m_view->setColumnHidden(MissedPracticesModel::LensColumn, lens == 0);
    m_view->header()->resizeSection(MissedPracticesModel::WorkloadsColumn, workloads);
    m_view->header()->resizeSection(MissedPracticesModel::RiskColumn, risk);
    m_view->header()->resizeSection(MissedPracticesModel::LensColumn, lens);
    m_view->header()->resizeSection(MissedPracticesModel::PracticeColumn, room - workloads - risk - lens);
}

bool MissedPracticesView::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    if (watched == m_view->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        fitColumns();
    return handled;
}

} // namespace Plumbline

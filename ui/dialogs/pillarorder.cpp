// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pillarorder.h"

#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace Plumbline {

PillarOrder::PillarOrder(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("priorityList"));
    m_list->setAccessibleName(tr("Pillars, most important first"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * 9);
    auto *up = new QPushButton(tr("Move up"));
    auto *down = new QPushButton(tr("Move down"));
    up->setObjectName(QStringLiteral("moveUpButton"));
    down->setObjectName(QStringLiteral("moveDownButton"));
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Space::related);
    for (QPushButton *button : {up, down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::related);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
}

void PillarOrder::setReview(const ReviewState &state)
{
    m_before = state.workload.pillarPriorities;
    QHash<QString, QString> names;
    for (const LensReview &lens : state.lenses) {
        for (const Pillar &pillar : lens.version->lens().pillars) {
            names.insert(pillar.id.text(), pillar.name);
            if (lens.isApplied && !m_before.contains(pillar.id.text()))
                m_before += pillar.id.text();
        }
    }
    m_list->clear();
    for (const QString &id : std::as_const(m_before)) {
        auto *item = new QListWidgetItem(names.value(id, id), m_list);
        item->setData(Qt::UserRole, id);
    }
    m_list->setCurrentRow(0);
}

std::optional<QStringList> PillarOrder::changedOrder() const
{
    QStringList order;
    for (int i = 0; i < m_list->count(); ++i)
        order += m_list->item(i)->data(Qt::UserRole).toString();
    return order == m_before ? std::nullopt : std::optional(order);
}

void PillarOrder::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

} // namespace Plumbline

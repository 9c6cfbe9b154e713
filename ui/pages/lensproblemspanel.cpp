// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lensproblemspanel.h"

#include "core/words/errorwords.h"
#include "core/words/lensproblemwords.h"
#include "ui/support/plainlabel.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plumbline {

LensProblemsPanel::LensProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Section))
    , m_sentence(new PlainLabel)
    , m_list(new QTreeWidget)
    , m_add(new QPushButton(tr("Add any&way")))
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("lensProblems"));
    m_title->setObjectName(QStringLiteral("lensProblemsTitle"));
    m_sentence->setObjectName(QStringLiteral("lensProblemsSentence"));
    m_list->setObjectName(QStringLiteral("lensProblemsList"));
    m_add->setObjectName(QStringLiteral("addAnywayButton"));
    m_close->setObjectName(QStringLiteral("closeProblemsButton"));
    m_title->setFlow(PlainLabel::Flow::Wrapped);
    m_sentence->setFlow(PlainLabel::Flow::Wrapped);
    m_list->setAccessibleName(tr("What was found in the file"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Kind"), tr("Line"), tr("Column"), tr("What was found")});
    m_list->header()->setStretchLastSection(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::related);
    buttons->addWidget(m_add);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::related, 0, 0);
    layout->setSpacing(Space::related);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT addWanted(m_files.first());
        next();
    });
    connect(m_close, &QPushButton::clicked, this, &LensProblemsPanel::next);
}

void LensProblemsPanel::show(const QVector<LensFile> &files)
{
    m_files = files;
    refresh();
}

void LensProblemsPanel::next()
{
    m_files.removeFirst();
    refresh();
}

void LensProblemsPanel::refresh()
{
    setVisible(!m_files.isEmpty());
    m_list->clear();
    if (m_files.isEmpty()) {
        Q_EMIT closed();
        return;
    }
    const LensFile &file = m_files.first();
    const QString name = QFileInfo(file.path).fileName();
    m_title->setText(m_files.size() > 1 ? tr("%1 (%n files to look at)", nullptr, int(m_files.size())).arg(name) : name);
    m_add->setVisible(file.canBeAdded());
    m_close->setText(file.canBeAdded() ? tr("Leave it o&ut") : tr("&Close"));
    m_list->setVisible(!file.reading.problems.isEmpty());
    if (file.error)
        m_sentence->setText(errorWords(*file.error));
    else if (file.reading.hasFaults())
        m_sentence->setText(tr("This lens has faults and was not added. Mend them in the file and add it again."));
    else
        m_sentence->setText(tr("This lens can be used. Look at the warnings, then add it or leave it out."));
    addProblems(file);
}

void LensProblemsPanel::addProblems(const LensFile &file)
{
    const QLocale locale;
    const auto number = [&locale](int value) { return value > 0 ? locale.toString(value) : QString(); };
    QList<QTreeWidgetItem *> items;
    for (const LensProblem &problem : file.reading.problems) {
        const bool isFault = problem.severity == LensProblem::Severity::Fault;
        const QString words = lensProblemWords(problem);
        auto *item = new QTreeWidgetItem(
            {isFault ? tr("Fault") : tr("Warning"), number(problem.place.line), number(problem.place.column), words});
        item->setToolTip(3, plainToolTip(words));
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        QFont font = m_list->font();
        font.setWeight(isFault ? QFont::DemiBold : QFont::Normal);
        item->setFont(0, font);
        items += item;
    }
    m_list->addTopLevelItems(items);
    for (const int column : {0, 1, 2})
        m_list->resizeColumnToContents(column);
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lensproblemspanel.h"

#include "core/words/errorwords.h"
#include "core/words/lensproblemwords.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/groupedview.h"
#include "ui/support/links.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"
#include "ui/support/style.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

using Severity = LensProblem::Severity;

constexpr int mostPlaces = 4; // that are named

// "12:5", as editors have it.
QString placeOf(const LensProblem &problem)
{
    if (problem.place.line <= 0)
        return {};
    const QString line = QString::number(problem.place.line);
    return problem.place.column > 0 ? QStringLiteral("%1:%2").arg(line, QString::number(problem.place.column)) : line;
}

QString listed(const QStringList &places, qsizetype most)
{
    const QString head = places.mid(0, most).join(LensProblemsPanel::tr(", ", "between places in a file"));
    return places.size() <= most
        ? head
        : LensProblemsPanel::tr("%1 and %2 more", "places in a file").arg(head, QString::number(places.size() - most));
}

QString severityWord(Severity severity)
{
    return severity == Severity::Fault ? LensProblemsPanel::tr("Fault") : LensProblemsPanel::tr("Warning");
}

// A mark of its kind before each problem.
class ProblemDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        const QVariant severity = index.data(LensProblemsPanel::SeverityRole);
        if (!severity.isValid() || index.column() != LensProblemsPanel::WordsColumn)
            return CellDelegate::paint(painter, given, index);
        QStyleOptionViewItem option = given;
        const int side = QuietButton::iconSide(option.fontMetrics);
        QRect mark(0, 0, side, side);
        mark.moveCenter(option.rect.center());
        mark.moveLeft(option.rect.left() + Space::related);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, selectedRowColor());
        option.rect.setLeft(mark.right() + 1);
        option.state &= ~QStyle::State_HasFocus;
        CellDelegate::paint(painter, option, index);
        const bool isFault = Severity(severity.toInt()) == Severity::Fault;
        icon(isFault ? IconName::Fault : IconName::Warning).paint(painter, mark);
        if (given.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, given.rect);
    }
};

} // namespace

LensProblemsPanel::LensProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Section))
    , m_sentence(new PlainLabel)
    , m_list(new GroupedView)
{
    setObjectName(QStringLiteral("lensProblems"));
    m_title->setObjectName(QStringLiteral("lensProblemsTitle"));
    m_sentence->setObjectName(QStringLiteral("lensProblemsSentence"));
    m_list->setObjectName(QStringLiteral("lensProblemsList"));
    m_title->setFlow(PlainLabel::Flow::Wrapped);
    m_sentence->setFlow(PlainLabel::Flow::Wrapped);
    m_list->setAccessibleName(tr("What was found in the file"));
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_problems.setHorizontalHeaderLabels({tr("What was found"), tr("Line and column")});
    m_list->setModel(&m_problems);
    m_list->setColumnSamples({{}, QStringLiteral("1234:56, 1234:56 and 24 more")}, WordsColumn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::related, 0, 0);
    layout->setSpacing(Space::related);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);
    layout->addLayout(buildButtons());
}

QLayout *LensProblemsPanel::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::related);
    const auto addButton = [row](const QString &text, const char *name) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    m_add = addButton(tr("Add any&way"), "addAnywayButton");
    m_close = addButton({}, "closeProblemsButton");
    m_copy = addButton(tr("Copy the list"), "copyProblemsButton");
    m_open = addButton(tr("Open the file"), "openProblemFileButton");
    row->addStretch();
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT addWanted(m_files.first());
        next();
    });
    connect(m_close, &QPushButton::clicked, this, &LensProblemsPanel::next);
    connect(m_copy, &QPushButton::clicked, this, &LensProblemsPanel::copyList);
    connect(m_open, &QPushButton::clicked, this, &LensProblemsPanel::openFile);
    return row;
}

void LensProblemsPanel::show(const QVector<LensFile> &files)
{
    for (const LensFile &file : files) // read again, a file takes its own place; the others wait for their decision
        m_files.removeIf([&file](const LensFile &known) { return known.path == file.path; });
    m_files += files;
    refresh();
}

void LensProblemsPanel::next()
{
    m_files.removeFirst();
    refresh();
}

void LensProblemsPanel::refresh()
{
    if (m_files.isEmpty() && isVisible())
        Q_EMIT closing();
    setVisible(!m_files.isEmpty());
    m_problems.removeRows(0, m_problems.rowCount());
    if (m_files.isEmpty())
        return;
    const LensFile &file = m_files.first();
    const QString name = QFileInfo(file.path).fileName();
    m_title->setText(m_files.size() > 1 ? tr("%1 (%n files to look at)", nullptr, int(m_files.size())).arg(name) : name);
    m_sentence->setText(sentenceOf(file));
    m_add->setVisible(file.canBeAdded());
    m_close->setText(file.canBeAdded() ? tr("Leave it o&ut") : tr("&Close"));
    const bool hasList = !file.reading.problems.isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_copy, m_open})
        part->setVisible(hasList);
    addProblems(file, Severity::Fault);
    const int faults = m_problems.rowCount();
    addProblems(file, Severity::Warning);
    // Where there are faults, these are to be corrected first.
    for (int row = 0; row < m_problems.rowCount(); ++row)
        m_list->setExpanded(m_problems.index(row, 0), row < faults || faults == 0);
}

QString LensProblemsPanel::sentenceOf(const LensFile &file) const
{
    if (file.error)
        return errorWords(*file.error);
    if (file.reading.hasFaults())
        return tr("This lens has faults and was not added. Correct them in the file, then add it again.");
    return tr("This lens can be used. Look at the warnings, then add it or leave it out.");
}

// Under a heading, each sentence once.
void LensProblemsPanel::addProblems(const LensFile &file, Severity severity)
{
    QStringList sentences;
    QHash<QString, QStringList> places;
    for (const LensProblem &problem : file.reading.problems) {
        if (problem.severity != severity)
            continue;
        const QString words = lensProblemWords(problem);
        if (!sentences.contains(words))
            sentences += words;
        places[words] += placeOf(problem);
    }
    if (sentences.isEmpty())
        return;
    auto *heading = new QStandardItem(severity == Severity::Fault ? tr("Faults") : tr("Warnings"));
    for (const QString &words : sentences) {
        auto *found = new QStandardItem(words);
        auto *where = new QStandardItem(listed(places[words], mostPlaces));
        found->setData(int(severity), SeverityRole);
        found->setToolTip(plainToolTip(words));
        found->setAccessibleText(tr("%1: %2", "its kind, what was found").arg(severityWord(severity), words));
        where->setToolTip(plainToolTip(listed(places[words], places[words].size())));
        for (QStandardItem *item : {found, where})
            item->setEditable(false);
        heading->appendRow({found, where});
    }
    heading->setEditable(false);
    m_problems.appendRow(heading);
}

void LensProblemsPanel::copyList() const
{
    QStringList lines{m_files.first().path};
    for (const Severity severity : {Severity::Fault, Severity::Warning}) {
        for (const LensProblem &problem : m_files.first().reading.problems) {
            if (problem.severity == severity)
                lines += QStringList({severityWord(severity), placeOf(problem), lensProblemWords(problem)}).join(u'\t');
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void LensProblemsPanel::openFile() const
{
    openLocalFile(m_files.first().path);
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagecontrols.h"

#include "ui/pages/pageview.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSpinBox>

namespace Plumbline {

namespace {

// One outline around buttons of which one is chosen.
class SwitchFrame final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(controlOutline(), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
};

} // namespace

PageControls::PageControls(PageView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_sentence(new PlainLabel)
{
    m_sentence->setObjectName(QStringLiteral("reportSentence"));
    m_sentence->setTone(PlainLabel::Tone::Quiet);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::related);
    buildPaging(row);
    row->addWidget(m_sentence);
    row->addStretch(1);
    buildZoom(row);
    connect(&view, &PageView::currentPageChanged, this, &PageControls::notePage);
    connect(&view, &PageView::zoomChanged, this, &PageControls::noteZoom);
    say({});
    notePage();
    noteZoom();
}

void PageControls::buildPaging(QHBoxLayout *row)
{
    m_paging = new QWidget;
    m_previous = new QuietButton(IconName::Previous, tr("Previous page"));
    m_previous->setObjectName(QStringLiteral("previousPageButton"));
    m_next = new QuietButton(IconName::Next, tr("Next page"));
    m_next->setObjectName(QStringLiteral("nextPageButton"));
    m_number = new QSpinBox;
    m_number->setObjectName(QStringLiteral("reportPageNumber"));
    m_number->setAccessibleName(tr("Page"));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setKeyboardTracking(false); // "12" is not page 1 first
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedWidth(fontMetrics().averageCharWidth() * 4 + 2 * Space::related);
    m_count = new PlainLabel;
    m_count->setObjectName(QStringLiteral("reportPageCount"));
    m_count->setTone(PlainLabel::Tone::Quiet);
    auto *paging = new QHBoxLayout(m_paging);
    paging->setContentsMargins({});
    paging->setSpacing(Space::inside);
    for (QWidget *part : std::initializer_list<QWidget *>{m_previous, m_number, m_count, m_next})
        paging->addWidget(part);
    row->addWidget(m_paging);
    connect(m_previous, &QuietButton::clicked, this, [this] { m_view.goToPage(m_view.currentPage() - 1); });
    connect(m_next, &QuietButton::clicked, this, [this] { m_view.goToPage(m_view.currentPage() + 1); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { m_view.goToPage(number - 1); });
}

void PageControls::buildZoom(QHBoxLayout *row)
{
    auto *frame = new SwitchFrame;
    auto *choices = new QHBoxLayout(frame);
    choices->setContentsMargins(1, 1, 1, 1);
    choices->setSpacing(0);
    const auto add = [&](const QString &text, const QString &name, const char *objectName, PageView::Zoom zoom) {
        auto *button = new QuietButton(text);
        button->setObjectName(QLatin1String(objectName));
        setPlainToolTip(*button, name);
        button->setCheckable(true);
        connect(button, &QuietButton::clicked, this, [this, zoom] { m_view.setZoom(zoom); });
        choices->addWidget(button);
        return button;
    };
    m_fitWidth = add(tr("Fit width"), tr("Fit the width of the page"), "fitWidthButton", PageView::Zoom::FitWidth);
    m_fitPage = add(tr("Fit page"), tr("Fit the whole page"), "fitPageButton", PageView::Zoom::FitPage);
    row->addWidget(frame);
}

void PageControls::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_paging->setVisible(sentence.isEmpty() && m_view.pageCount() > 0);
}

void PageControls::notePage()
{
    const int count = m_view.pageCount();
    if (count > 0)
        say({});
    m_paging->setVisible(count > 0);
    const int page = m_view.currentPage();
    const QSignalBlocker quiet(m_number);
    m_number->setRange(1, std::max(1, count));
    m_number->setValue(page + 1);
    m_count->setText(tr("/ %1", "the number of pages").arg(locale().toString(count)));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
}

// None of them is chosen where a person zoomed.
void PageControls::noteZoom()
{
    m_fitWidth->setChecked(m_view.zoom() == PageView::Zoom::FitWidth);
    m_fitPage->setChecked(m_view.zoom() == PageView::Zoom::FitPage);
}

} // namespace Plumbline

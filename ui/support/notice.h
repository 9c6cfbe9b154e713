// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace Plumbline {

class PlainLabel;

// What a notice says: in a few words what happened, then why, and what can be done. A text alone needs no words before it.
struct NoticeText
{
    QString heading; // no stop at its end; may be empty
    QString text;

    NoticeText(const QString &sentence) // NOLINT(google-explicit-constructor): most are one
        : text(sentence)
    {
    }
    NoticeText(const QString &what, const QString &why)
        : heading(what)
        , text(why)
    {
    }
    QString whole() const; // as it is read out
};

// A band of the window with something to say, and buttons. A warning has a mark, and is heard of by screen readers as soon as
// it is shown.
class Notice : public QWidget
{
    Q_OBJECT

public:
    enum class Look { News, Warning };
    enum class Edge { Top, Bottom }; // which has a line between the band and the page

    Notice(Look look, Edge edge, const NoticeText &text, QWidget *parent = nullptr);

    void say(const NoticeText &text);
    const NoticeText &says() const { return m_says; }
    QPushButton *addButton(const QString &text, const QString &objectName);
    void addCloseButton(std::function<void()> close);
    void tellScreenReader();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    Edge m_edge;
    NoticeText m_says;
    PlainLabel *m_heading;
    PlainLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace Plumbline

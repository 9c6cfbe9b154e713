// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

#include <QPointer>

class QWidget;

namespace Plumbline {

class PresenterView;
class ReviewPage;

// Shows the room what is talked about, on the other screen where there is one, and has it follow the review.
class Presenting : public QObject
{
    Q_OBJECT

public:
    // Both outlive it; `window` owns it, and the view.
    Presenting(ReviewPage &page, Workspace &workspace, QWidget *window);

    void setShown(bool isShown);

Q_SIGNALS:
    void ended(); // the view was closed

private:
    void follow();

    ReviewPage &m_page;
    Workspace &m_workspace;
    QWidget *m_window;
    QPointer<PresenterView> m_view; // null: it is not shown
};

} // namespace Plumbline

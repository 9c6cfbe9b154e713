// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presenting.h"

#include "ui/pages/reviewpage.h"
#include "ui/window/presenterview.h"

#include <QGuiApplication>
#include <QScreen>

namespace Plumbline {

Presenting::Presenting(ReviewPage &page, Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_page(page)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&workspace, &Workspace::reviewOpened, this, &Presenting::follow); // after the page
    connect(&workspace, &Workspace::reviewAboutToClose, this, [this] {
        if (m_view)
            m_view->setSession(nullptr);
    });
    connect(&page, &ReviewPage::questionShown, this, [this](QuestionRef ref) {
        if (m_view)
            m_view->showQuestion(ref);
    });
}

void Presenting::setShown(bool isShown)
{
    if (isShown == bool(m_view))
        return;
    if (!isShown) {
        m_view->close();
        return;
    }
    m_view = new PresenterView(m_window);
    m_view->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_view, &PresenterView::closed, this, [this] {
        m_view = nullptr; // it goes later
        Q_EMIT ended();
    });
    follow();
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other
        = std::find_if(screens.begin(), screens.end(), [this](const QScreen *screen) { return screen != m_window->screen(); });
    if (other == screens.end()) {
        m_view->resize(m_window->size() * 3 / 4);
        m_view->show();
        return;
    }
    m_view->setGeometry((*other)->availableGeometry());
    m_view->showFullScreen();
    m_window->activateWindow(); // where the answering goes on
}

void Presenting::follow()
{
    if (!m_view)
        return;
    m_view->setSession(m_workspace.review());
    m_view->showQuestion(m_page.current());
}

} // namespace Plumbline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/storm.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QDropEvent>
#include <QFileDialog>
#include <QImage>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWheelEvent>
#include <QtTest>

#include <cstdio>

namespace Plumbline::Kit {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsKept = 60;
constexpr int calmSteps = 200;

const QStringList &texts()
{
    static const QStringList texts = {u"Ada"_s, u"a note"_s, u"2026-13-45"_s, u"tomorrow"_s, u"<b>x</b> & <img src=x>"_s,
        u"%1 %2 %n"_s, u"=1+1"_s, u"'); DROP TABLE answer; --"_s, u"\"foo-bar* ("_s, QString::fromUtf8("עברית 東京 👍"),
        u"https://example.org/a?b=c"_s, u"javascript:alert(1)"_s, QString(300, u'W'), u"  "_s, u"../../x"_s, u"SEC 1"_s, u"12"_s};
    return texts;
}

// Those of a menu and of the menus in it.
void addActionsOf(const QList<QAction *> &entries, QList<QAction *> &actions)
{
    for (QAction *entry : entries) {
        if (entry->menu())
            addActionsOf(entry->menu()->actions(), actions);
        else if (entry->isEnabled() && entry->isVisible() && !entry->isSeparator())
            actions += entry;
    }
}

QString nameOf(const QObject *object)
{
    return QString::fromLatin1(object->metaObject()->className()) + u'#' + object->objectName();
}

} // namespace

Storm::Storm(quint32 seed, const QString &folder, Window window)
    : m_random(seed)
    , m_folder(folder)
    , m_window(std::move(window))
    , m_watch([this] {
        constexpr int patience = 600; // tenths of a second
        for (int last = -1, still = 0; !m_ends; still = last == m_beat ? still + 1 : 0) {
            last = m_beat;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            if (still > patience)
                qFatal("the window hangs after: %s", qPrintable(m_steps.join(u'\n')));
        }
    })
{
}

Storm::~Storm()
{
    m_ends = true;
    m_watch.join();
}

bool Storm::rage(int events)
{
    m_left = events;
    m_calming = 0;
    m_isOver = false;
    m_stillOpen.clear();
    next();
    while (!m_isOver)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return m_stillOpen.isEmpty();
}

// The next one is on its way before this one happens, as this one may open a menu or a dialog with a loop of its own.
void Storm::next()
{
    QTimer::singleShot(0, this, [this] {
        ++m_beat;
        ++m_depth;
        if (m_left > 0) {
            next();
            act();
        } else {
            calm();
        }
        --m_depth;
    });
}

void Storm::calm()
{
    QWidget *top = target();
    if (!top)
        return next();
    if (top == m_shown) {
        m_isOver = true;
        return;
    }
    if (++m_calming > calmSteps) {
        m_stillOpen = nameOf(top);
        m_isOver = true;
        return;
    }
    next();
    QDrag::cancel();
    note(u"leave "_s + nameOf(top));
    if (QApplication::activePopupWidget() == top)
        top->close();
    else if (auto *dialog = qobject_cast<QDialog *>(top))
        QTest::keyClick(dialog, Qt::Key_Escape);
    else
        top->close();
}

QWidget *Storm::target()
{
    // A window that was closed comes again when the loops of its dialogs have ended, as a program that ends waits for them.
    if (m_depth == 1)
        m_shown = m_window();
    if (!m_shown)
        return nullptr;
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    if (m_shown->isVisible())
        return m_shown;
    QDrag::cancel();
    return nullptr;
}

void Storm::act()
{
    QWidget *top = target();
    if (!top)
        return; // it starts just now
    --m_left;
    if (auto *files = qobject_cast<QFileDialog *>(top))
        return answer(files);
    if (qobject_cast<QMessageBox *>(top) && qobject_cast<QFileDialog *>(top->parentWidget())) {
        note(u"answer "_s + nameOf(top));
        QTest::keyClick(top, below(2) ? Qt::Key_Escape : Qt::Key_Return); // replace the file or not
        return;
    }
    if (top != m_shown && below(12) == 0) {
        const Qt::Key key = below(3) ? Qt::Key_Escape : Qt::Key_Return;
        note(QStringLiteral("leave %1 with %2").arg(nameOf(top), key == Qt::Key_Escape ? u"Esc"_s : u"Enter"_s));
        QTest::keyClick(top, key);
        return;
    }
    const int kind = below(100);
    if (kind < 40)
        click(top);
    else if (kind < 44)
        drag(top);
    else if (kind < 50)
        turnWheel(top);
    else if (kind < 76)
        pressKey(top);
    else if (kind < 84)
        typeText(top);
    else if (kind < 86)
        copySomething();
    else if (top != m_shown)
        click(top);
    else if (kind < 96)
        giveCommand(top);
    else if (kind < 98)
        dropFiles(top);
    else
        top->resize(700 + below(1100), 500 + below(700));
}

QWidget *Storm::anyWidget(QWidget *top)
{
    // What is large, or whatever there is.
    if (below(2)) {
        QWidget *under = top->childAt(anyPoint(top));
        return under ? under : top;
    }
    QList<QWidget *> shown = top->findChildren<QWidget *>();
    shown.removeIf([top](const QWidget *widget) { return !widget->isVisible() || widget->window() != top; });
    return shown.isEmpty() ? top : shown[below(int(shown.size()))];
}

QPoint Storm::anyPoint(const QWidget *widget)
{
    return {below(widget->width()), below(widget->height())};
}

void Storm::click(QWidget *top)
{
    const QPointer<QWidget> widget = anyWidget(top);
    const QPoint point = anyPoint(widget);
    const auto button = below(8) == 0 ? Qt::RightButton : Qt::LeftButton;
    const Qt::KeyboardModifiers keys = below(8) == 0 ? Qt::ControlModifier : below(8) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
    note(QStringLiteral("click %1 at %2, %3").arg(nameOf(widget), QString::number(point.x()), QString::number(point.y())));
    if (button == Qt::RightButton) {
        QContextMenuEvent menu(QContextMenuEvent::Mouse, point, widget->mapToGlobal(point), keys);
        QCoreApplication::sendEvent(widget, &menu);
        return;
    }
    const bool isDouble = below(8) == 0;
    QTest::mousePress(widget, button, keys, point);
    if (widget) // a press may close what it is on
        QTest::mouseRelease(widget, button, keys, point);
    if (widget && isDouble)
        QTest::mouseDClick(widget, button, keys, point);
}

void Storm::drag(QWidget *top)
{
    const QPointer<QWidget> widget = anyWidget(top);
    note(u"drag "_s + nameOf(widget));
    const QPoint from = anyPoint(widget), to = anyPoint(widget);
    QTest::mousePress(widget, Qt::LeftButton, Qt::NoModifier, from);
    for (const QPoint &point : {(from + to) / 2, to}) {
        if (widget)
            QTest::mouseMove(widget, point);
    }
    if (widget)
        QTest::mouseRelease(widget, Qt::LeftButton, Qt::NoModifier, to);
}

void Storm::turnWheel(QWidget *top)
{
    QWidget *widget = anyWidget(top);
    note(u"wheel on "_s + nameOf(widget));
    const QPoint point = anyPoint(widget);
    QWheelEvent wheel(point, widget->mapToGlobal(point), {}, {0, below(2) ? 240 : -240}, Qt::NoButton,
        below(6) ? Qt::NoModifier : Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &wheel);
}

void Storm::pressKey(QWidget *top)
{
    static const QList<QKeyCombination> keys = {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Backtab, Qt::Key_Space, Qt::Key_Return,
        Qt::Key_Escape, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home,
        Qt::Key_End, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F1, Qt::Key_F2, Qt::Key_F10, Qt::Key_Menu, Qt::Key_1, Qt::Key_2,
        Qt::Key_3, Qt::Key_9, Qt::Key_0, Qt::Key_N, Qt::Key_A, Qt::CTRL | Qt::Key_Z, Qt::CTRL | Qt::Key_Z, Qt::CTRL | Qt::Key_Y,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_A, Qt::CTRL | Qt::Key_C, Qt::CTRL | Qt::Key_X, Qt::CTRL | Qt::Key_V,
        Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_N, Qt::CTRL | Qt::Key_Down, Qt::CTRL | Qt::Key_Up,
        Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_PageUp, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Plus,
        Qt::CTRL | Qt::Key_Minus, Qt::CTRL | Qt::Key_0, Qt::ALT | Qt::Key_Down, Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_N,
        Qt::ALT | Qt::Key_F, Qt::SHIFT | Qt::Key_Down, Qt::SHIFT | Qt::Key_F10, Qt::CTRL | Qt::Key_Space, Qt::Key_Plus,
        Qt::Key_Minus, Qt::Key_Asterisk};
    QKeyCombination key = keys[below(int(keys.size()))];
    if (below(12) == 0)
        key = Qt::CTRL | Qt::Key(Qt::Key_1 + below(7));
    QWidget *focused = QApplication::focusWidget();
    const bool isPopup = QApplication::activePopupWidget() == top;
    QWidget *widget = focused && focused->window() == top && !isPopup ? focused : top;
    note(QStringLiteral("press %1 in %2").arg(QKeySequence(key).toString(), nameOf(widget)));
    QTest::keyClick(widget, key.key(), key.keyboardModifiers());
}

void Storm::typeText(QWidget *top)
{
    const QPointer<QWidget> focused = QApplication::focusWidget();
    if (!focused || focused->window() != top)
        return click(top);
    const QString text = texts()[below(int(texts().size()))];
    note(QStringLiteral("type %1 in %2").arg(text.left(20), nameOf(focused)));
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(focused, &typed);
}

// One that its menu or what is shown has.
void Storm::giveCommand(QWidget *window)
{
    QList<QAction *> actions;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible())
            addActionsOf(widget->actions(), actions);
    }
    if (actions.isEmpty())
        return;
    QAction *action = actions[below(int(actions.size()))];
    note(QStringLiteral("give %1 (%2)").arg(action->objectName(), action->text()));
    action->trigger();
}

void Storm::dropFiles(QWidget *window)
{
    QMimeData files;
    QList<QUrl> urls;
    for (int i = below(3); i >= 0; --i)
        urls += QUrl::fromLocalFile(anyFile({}));
    files.setUrls(urls);
    note(u"drop "_s + urls.first().fileName());
    const QPoint point = anyPoint(window);
    QDragEnterEvent enter(point, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent drop(point, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drop);
}

void Storm::copySomething()
{
    note(u"copy something"_s);
    if (below(3)) {
        QApplication::clipboard()->setText(texts()[below(int(texts().size()))]);
        return;
    }
    QImage picture(8 + below(64), 8 + below(64), QImage::Format_RGB32);
    picture.fill(QRgb(m_random.generate()));
    QApplication::clipboard()->setImage(picture);
}

QString Storm::anyFile(const QString &ending)
{
    const QStringList files = QDir(m_folder).entryList({u"*"_s + ending}, QDir::Files);
    return QDir(m_folder).filePath(files.isEmpty() ? u"none"_s : files[below(int(files.size()))]);
}

void Storm::answer(QFileDialog *dialog)
{
    QString path;
    if (dialog->acceptMode() == QFileDialog::AcceptSave) {
        const QString suffix = dialog->defaultSuffix().isEmpty() ? u"png"_s : dialog->defaultSuffix();
        path = QDir(m_folder).filePath(QStringLiteral("made%1.%2").arg(QString::number(below(4)), suffix));
    } else {
        path = anyFile({});
    }
    if (below(3) == 0)
        path.clear();
    note(u"answer with "_s + (path.isEmpty() ? u"nothing"_s : path));
    if (path.isEmpty())
        return static_cast<QDialog *>(dialog)->reject();
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
}

void Storm::note(const QString &step)
{
    static const bool tells = qEnvironmentVariableIsSet("PLUMBLINE_STORM_TELL");
    if (tells) // qInfo() would end after two thousand
        std::fprintf(stderr, "%d: %s\n", m_left, qPrintable(step));
    m_steps += step;
    if (m_steps.size() > stepsKept)
        m_steps.removeFirst();
}

} // namespace Plumbline::Kit

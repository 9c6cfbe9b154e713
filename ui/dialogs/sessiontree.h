// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/reviewsession.h"

#include <QTreeWidget>

namespace Plumbline {

// The plan of a session: its sittings, in each the parts of pillars with their questions, and at the end what is left out.
class SessionTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SessionTree(QWidget *parent = nullptr);

    void setSession(const ReviewSession &session);

private:
    void addParts(const QString &heading, const ReviewSession &session, const QVector<SessionPart> &parts);
};

} // namespace Plumbline

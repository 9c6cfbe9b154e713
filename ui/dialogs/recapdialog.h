// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/recap.h"
#include "core/report/fileform.h"
#include "core/review/reviewplace.h"

#include <QDialog>

class QComboBox;
class QTreeWidget;

namespace Plumbline {

class ClampedLabel;
class PlainLabel;

// What a sitting came to: it copies it for a mail; whoever opened it saves what is wanted, and the dialog stays.
class RecapDialog : public QDialog
{
    Q_OBJECT

public:
    // `sittings`: all that were held, in the order in which they were; not empty.
    RecapDialog(const QVector<Recorded<HeldSitting>> &sittings, const RecordId &shown, QWidget *parent = nullptr);

    void setRecap(const Recap &recap); // of the sitting that is chosen
    const Recap &recap() const { return m_recap; }
    void tell(const QString &sentence); // what was done

Q_SIGNALS:
    void sittingWanted(const Plumbline::RecordId &sitting);
    void saveWanted(Plumbline::FileForm form);
    void mailWanted(); // as a draft in a file
    void placeRequested(const Plumbline::ReviewPlace &place);

private:
    void copyForMail();

    Recap m_recap;
    QComboBox *m_sittings;
    ClampedLabel *m_summary;
    PlainLabel *m_present;
    QTreeWidget *m_tree;
    PlainLabel *m_said = nullptr; // what was done
};

} // namespace Plumbline

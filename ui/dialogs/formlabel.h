// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Plumbline {

class PlainLabel;

// The words above a field, which is named by them and gets the focus by the letter after "&".
PlainLabel *labelAbove(const QString &text, QWidget *field);

// The same before a field of a form, on the line on which the field's text begins, however high it is.
PlainLabel *formLabel(const QString &text, QWidget *field);

} // namespace Plumbline

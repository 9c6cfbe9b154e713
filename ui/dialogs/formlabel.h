// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Plumbline {

class PlainLabel;

// The words before a field of a form, on the line on which the field's text begins, however high it is. The field is
// named by them, and goes to the focus by the letter after "&".
PlainLabel *formLabel(const QString &text, QWidget *field);

} // namespace Plumbline

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace pulsedeck {

/// A label for any text of the program or the service: plain, harmless, wrapped, selectable by mouse and
/// keyboard. What is set later has to be made harmless by whoever sets it: format::harmless.
QLabel *textLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The same in the quiet colour of second thoughts, a little smaller.
QLabel *quietLabel(const QString &text = {}, QWidget *parent = nullptr);
/// A title: plain, not selectable, @p factor times the size of the program's font, and bold.
QLabel *headingLabel(const QString &text, double factor, QWidget *parent = nullptr);

/// @p text for a place that takes & for a mnemonic: every & stays an &, and nothing turns
/// the direction of writing.
QString withoutMnemonics(const QString &text);
/// @p text as rich text that looks like it, wrapped, for tooltips: they guess what is rich text.
QString plainToolTip(const QString &text);

} // namespace pulsedeck

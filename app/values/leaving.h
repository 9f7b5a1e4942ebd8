// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/kind.h"

#include <QDateTime>

/// How values leave the program in tables, for the clipboard and for files: decided here for all of them, so
/// that other programs read what is meant and take no text for a formula.
namespace pulsedeck::leaving {

/// A value as it leaves.
struct Told {
    QString text {};
    bool isText = false; ///< Not a number, a day or a moment: it may look like a formula.
};

/// @p value in full, as it is where nothing has to be heeded but what it is: see cell().
Told told(const QJsonValue &value, const Meaning &meaning);
/// @p text behind an apostrophe where a spreadsheet would take it for a formula, or meant() for such a text.
QString harmless(const QString &text);
/// The way back from harmless(), for every text.
QString meant(const QString &text);
/// @p value as a cell. Numbers and dates in the writing of computers, whatever the locale; words as they
/// are shown; texts whole; nothing where there is none.
QString cell(const QJsonValue &value, const Meaning &meaning);
/// A point of a chart; empty for a gap.
QString cell(double number);
QString cell(const QDate &day);
/// On a clock of the user's zone.
QString cell(const QDateTime &moment);
/// @p text on one line, and behind an apostrophe where a spreadsheet would take it for a formula: when the
/// first sign that is seen says so, whatever stands in front of it.
QString textCell(const QString &text);

/// Lines of cells with tabs between them, as spreadsheets paste them.
QString tabbed(const QList<QStringList> &rows);
/// The same as a file: RFC 4180, UTF-8, with the mark by which spreadsheets know it.
QByteArray csv(const QList<QStringList> &rows);

} // namespace pulsedeck::leaving

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowwords.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <functional>

/// How a row is written as bytes, and how it is read. RowWriter writes.
///
/// A value is a head and what the head announces. The head is a byte with the type below and a number above;
/// 15 there means that the number less 15 follows, seven bits a byte, lowest first.
///
///   type     number                   then
///   Simple   0 null 1 false 2 true
///   Integer  zigzag
///   Double   0                        8 bytes
///   Text     length in bytes          UTF-8
///   Digits   zigzag                   (a text that reads as this number)
///   Word     number of the text among the repeated ones of its key
///   Address  length in bytes          number of the word from the @ on, as above; the ASCII before it
///   Broken   length in bytes          UTF-16 (texts that are no Unicode)
///   Array    length in bytes          values
///   Object   length in bytes          key number, value, key number, value...
namespace pulsedeck::rowpacking {

enum Type : quint8 { Simple, Integer, Double, Text, Digits, Word, Broken, Array, Object, Address };
enum SimpleValue : quint64 { Null, False, True };
/// What the texts of a row have beside ASCII; repeated ones do not count. Wide: letters that fold to others
/// than ASCII lower case does, but to none of ASCII. Accented: such that may.
enum Letters : quint8 { Ascii, Wide, Accented };

/// Length of the packed row at @p at.
qsizetype packedSize(const char *at);
QJsonObject unpack(const char *at, const RowWords &words);
/// The value at a dotted path; Undefined when there is none.
QJsonValue find(const char *at, QStringView path, const RowWords &words);
/// The same as UTF-8 text, whatever it is; empty when there is none. Looks into the row or the words where it
/// can and uses @p buffer where it cannot.
QByteArrayView findText(const char *at, QStringView path, const RowWords &words, QByteArray &buffer);
/// Calls @p member with the key and the place of each value of the object at @p at; never when it is no
/// object.
void forEachMember(const char *at, const std::function<void(quint32 key, const char *value)> &member);
/// Where the value at a dotted path is written, and the number of the key above it; null: nowhere.
const char *findValue(const char *at, QStringView path, const RowWords &words, quint32 *key);
/// The value that is written there, and its text; @p value may be null.
QJsonValue valueAt(const char *value, quint32 key, const RowWords &words);
QByteArrayView textAt(const char *value, quint32 key, const RowWords &words, QByteArray &buffer);
/// What the head of an Address announces.
struct AddressParts {
    AddressParts(QByteArrayView bytes, quint32 key, const RowWords &words);
    QByteArrayView local;
    quint32 number; ///< Of the domain.
    QByteArrayView domain; ///< From the @ on.
};
/// The text of a Broken.
QString brokenText(QByteArrayView bytes);
/// A number as allText() has it: all digits, and none that was never there.
QByteArray writtenReal(double real);
/// All texts and numbers as UTF-8, joined by '\n'.
QByteArray allText(const char *at, const RowWords &words);

} // namespace pulsedeck::rowpacking

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

/// Emails before they leave: what stands in them, and what is wrong with it. Nothing here knows a service.
namespace pulsedeck::letters {

/// @p html with @p text where mail programs look for the line below the subject: hidden, at the head of the
/// letter. One that was put there before is replaced; an empty text takes it away.
QString withPreviewText(const QString &html, const QString &text);
/// The text that withPreviewText() put there; empty when there is none.
QString previewText(const QString &html);

struct Link {
    enum class Form {
        Fine,
        Variable, ///< {{…}}: known when it is sent.
        Mail, ///< mailto:, tel:, sms:
        Plain, ///< http: works, but is not encrypted.
        Empty, ///< "" or "#".
        NoScheme, ///< "www.example.com": mail programs take it for a file.
        Broken, ///< No address that can be opened.
        Dangerous, ///< javascript:, data:, file:
    };
    QString url;
    QString text; ///< What it says; of a picture its description.
    Form form = Form::Fine;
};

/// Of every <a> and <area> in the order of the letter.
QList<Link> links(const QString &html);
Link::Form formOf(const QString &url);
/// Whether a reader can unsubscribe: by a variable of any known spelling, or by a link that says so.
bool hasUnsubscribeLink(const QString &html);
/// Addresses of pictures that mail programs load from elsewhere.
QStringList outerPictures(const QString &html);

/// The names in {{…}}, each once, in their order; those the service fills by itself included.
QStringList variables(const QString &text);
/// Those that stand somewhere without a default, and are empty there for a reader who has no value.
QStringList variablesWithoutDefault(const QString &text);
/// Whether the service fills {{name}} by itself.
bool isOfService(const QString &name);
/// @p text with {{name}} and {{name|default}} filled in. Names of @p values in lower case; what has no value
/// and no default stays empty, what is the service's stays as it is.
QString filled(const QString &text, const QHash<QString, QString> &values);
/// The same for HTML: the values are text.
QString filledHtml(const QString &html, const QHash<QString, QString> &values);

/// What keeps @p value from being found again in statistics, in the user's words; empty when it is fine.
QString utmComplaint(const QString &value);
/// The parameters utm_… of @p url, "utm_source=news" each.
QStringList utmOf(const QString &url);

/// Subjects of so many signs are shown whole on most telephones, and preview texts of so many in most lists.
inline constexpr qsizetype shownSubject = 60;
inline constexpr qsizetype shownPreview = 110;

} // namespace pulsedeck::letters

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::emails {

enum class TemplateDesk {
    New, ///< A new template; a row is what it begins with.
    Edit, ///< The row itself.
};

/// Where a template is written, its letter drawn beside it. @p row is its whole record.
Resource templateDesk(const QJsonObject &row, TemplateDesk what);
/// What is there at first, and what for; see templateDesk().
QJsonObject templateOf(const Resource &desk);
TemplateDesk purposeOf(const Resource &desk);
/// The page on which a campaign is written, with the template @p row as its letter.
Resource composerWith(const QJsonObject &row);
/// POST /template, or POST /template/edit/{id} of @p row with its encoding kept.
Request saveTemplate(const QJsonObject &row, TemplateDesk what, const QString &name, const QString &language,
                     const QString &html);
/// Codes and words of languages that a template can have.
QList<StatusWord> templateLanguages();

} // namespace pulsedeck::emails

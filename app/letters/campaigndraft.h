// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace pulsedeck::letters {

/// A campaign while it is written. Told by names wherever a person sees it, by ids on the way out.
struct CampaignDraft {
    struct List {
        qint64 id = 0;
        QString name;
        bool operator==(const List &) const = default;
    };
    struct Attachment {
        QString name;
        QString data; ///< Base64.
        bool operator==(const Attachment &) const = default;
    };
    enum class When { Now, Later };

    /// Nothing was written or chosen that would be missed.
    bool isBlank() const;
    /// What people call it: its subject, or what stands for it.
    QString title() const;
    /// When it is to leave; invalid: at once, or no time was given.
    QDateTime moment() const;
    bool operator==(const CampaignDraft &) const = default;

    QString id; ///< Sorts by age.
    QDateTime changedAt; ///< UTC
    QList<List> lists;
    bool isToSegment = false;
    qint64 segment = 0; ///< Instead of the lists.
    QString senderName;
    QString senderEmail;
    QString name; ///< Of the campaign; empty: the subject.
    QString subject;
    QString preview;
    QString templateId; ///< Where the letter came from; empty: it was written here.
    QString templateName;
    /// The letter. Of a template as it is when it was not changed here.
    QString html;
    bool isOwnLetter = true; ///< Written or changed here, so that the template is not what is sent.
    QList<Attachment> attachments;
    bool countsOpens = true;
    bool countsClicks = true;
    QString utm;
    When when = When::Now;
    QString date; ///< "YYYY-MM-DD hh:mm:ss" on a clock of the account.
};

QJsonObject toJson(const CampaignDraft &draft);
CampaignDraft draftFromJson(const QJsonObject &json);

/// A campaign takes so many.
inline constexpr qsizetype mostLists = 10;
inline constexpr qsizetype mostAttachments = 5;

/// What a campaign is made for.
enum class Purpose {
    Send, ///< To people, at once or at its time.
    Test, ///< To the sender alone.
    HandOver, ///< As a draft at the service.
};

/// What is missing or wrong, a sentence each; empty when it can leave at @p now.
QStringList missing(const CampaignDraft &draft, Purpose purpose, const QDateTime &now);
/// The template as it is goes by its id; with a preview text, or changed, the letter itself goes.
bool sendsTemplate(const CampaignDraft &draft);
/// POST /campaigns
Request campaignRequest(const CampaignDraft &draft, Purpose purpose);
/// POST /smtp/emails to @p address, with @p values in the place of variables.
Request smtpTest(const CampaignDraft &draft, const QString &address, const QHash<QString, QString> &values);

} // namespace pulsedeck::letters

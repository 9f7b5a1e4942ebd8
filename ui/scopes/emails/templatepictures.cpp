// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/templatepictures.h"

#include "app/scopes/emails/emails.h"
#include "app/values/encoded.h"
#include "app/values/format.h"
#include "app/vocabulary/answershape.h"
#include "ui/scopes/emails/letterlook.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

TemplatePictures::TemplatePictures(Client &client, QObject *parent) : QObject(parent), m_client(client) { }

QString TemplatePictures::keyOf(const QJsonObject &row)
{
    return row["owner"].toString() + u' ' + format::toText(row["id"]);
}

QJsonObject TemplatePictures::record(const QJsonObject &row)
{
    const QString key = keyOf(row);
    if (m_records.contains(key) || m_asked.contains(key))
        return m_records.value(key, row);
    m_asked << key;
    const Request request {.scope = Scope::Emails,
                           .operation = u"GET /template/{template_id}"_s,
                           .path = {{u"template_id"_s, format::toText(row["id"])}},
                           .query = {{u"owner"_s, row["owner"].toString(u"me"_s)}},
                           .priority = Priority::Prefetch};
    m_client.send(request, this,
                  [this, row, key, operation = m_client.contract().find(request.scope, request.operation)](
                      const Reply &reply) {
                      const ApiError error = reply.ok() ? shapeError(reply.json, operation) : reply.error;
                      if (error.isSet())
                          m_errors[key] = error;
                      else
                          m_records[key] = detailRow(emails::templates(), row, reply.json);
                      emit read(key);
                  });
    return row;
}

QPixmap TemplatePictures::picture(const QJsonObject &row, const QSize &size, qreal ratio)
{
    const QJsonObject whole = record(row);
    if (!whole.contains(u"body"_s))
        return {};
    QPixmap &picture = m_pictures[keyOf(row)];
    if (picture.isNull() || picture.size() != size * ratio)
        picture = letterPicture(decoded(whole["body"]), size, ratio);
    return picture;
}

void TemplatePictures::forget()
{
    m_records.clear();
    m_pictures.clear();
    m_errors.clear();
    m_asked.clear();
}

} // namespace pulsedeck

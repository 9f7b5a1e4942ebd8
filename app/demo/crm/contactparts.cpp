// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmtables.h"
#include "app/demo/tables/ordering.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

Refusal makeNote(const Call &call, QJsonObject &row)
{
    row.insert(u"userId"_s, CrmData::firstUser);
    row.insert(u"text"_s, call.text(u"message"_s));
    return {};
}

void addTags(TableRoutes &to, const CrmRef &crm)
{
    const auto withColours = [](const Call &, QJsonObject &row) {
        if (!row.contains(u"colorText"_s))
            row.insert(u"colorText"_s, u"#1f2933"_s);
        if (!row.contains(u"colorBackground"_s))
            row.insert(u"colorBackground"_s, u"#e5e7eb"_s);
        return Refusal();
    };
    to.list(u"GET /crm/v1/contact-tags"_s, crm->contactTags, [](const QJsonObject &row, const Call &call) {
        return hasText(row[u"name"], call.query[u"name"]) && hasText(row[u"name"], call.query[u"search"]);
    });
    to.create(u"POST /crm/v1/contact-tags"_s, crm->contactTags, withColours);
    to.update(u"PUT /crm/v1/contact-tags/{tagId}"_s, crm->contactTags);
    to.remove(u"DELETE /crm/v1/contact-tags/{tagId}"_s, crm->contactTags);
    to.on(u"POST /crm/v1/contact-tags/{tagId}/contact/{contactId}"_s, crm->contactTags,
          [crm](const Call &call, const QJsonObject &tag) {
              QJsonObject &person = *crm->contacts->find(call.path[u"contactId"_s]);
              person.insert(u"tagIds"_s, with(person[u"tagIds"], tag[u"id"]));
              return done(call);
          });
    to.on(u"DELETE /crm/v1/contact-tags/{tagId}/contact/{contactId}"_s, crm->contactTags,
          [crm](const Call &call, const QJsonObject &tag) {
              QJsonObject &person = *crm->contacts->find(call.path[u"contactId"_s]);
              if (indexOf(person[u"tagIds"], tag[u"id"]) < 0)
                  return missing(Scope::Crm, crm->contactTags->word());
              person.insert(u"tagIds"_s, without(person[u"tagIds"], tag[u"id"]));
              return done(call);
          });
}

void addEmails(TableRoutes &to, const CrmRef &crm)
{
    to.on(u"POST /crm/v1/contacts/{contactId}/emails"_s, crm->contacts,
          [serving = to.serving(), crm](const Call &call, QJsonObject &person) {
              QJsonArray added;
              for (const QJsonValue &email : call.body[u"emails"].toArray())
                  added << crm->emails.insert(person, email.toObject());
              return Answer(QJsonObject {{u"data"_s, added}});
          });
    to.update(u"PUT /crm/v1/contacts/{contactId}/emails/{emailId}"_s, crm->emails);
    to.remove(u"DELETE /crm/v1/contacts/{contactId}/emails/{emailId}"_s, crm->emails);
}

void addCompany(TableRoutes &to, const CrmRef &crm)
{
    to.on(u"POST /crm/v1/contacts/{contactId}/relation/{companyId}"_s, crm->contacts,
          [](const Call &call, QJsonObject &person) {
              person.insert(u"companyIds"_s, with(person[u"companyIds"], call.id(u"companyId"_s)));
              return done(call);
          });
    to.on(u"DELETE /crm/v1/contacts/{contactId}/relation/{companyId}"_s, crm->contacts,
          [crm](const Call &call, QJsonObject &person) {
              const QJsonValue company = call.id(u"companyId"_s);
              if (indexOf(person[u"companyIds"], company) < 0)
                  return missing(Scope::Crm, crm->companies->word());
              person.insert(u"companyIds"_s, without(person[u"companyIds"], company));
              return done(call);
          });
}

/// Of the course builder, which no other operation touches: one in seven has bought the barista course.
bool isStudent(const QJsonObject &person)
{
    return person[u"id"].toInteger() % 7 == 0;
}

QJsonArray coursePayments(const QJsonObject &person)
{
    if (!isStudent(person))
        return {};
    return {QJsonObject {{u"courseId"_s, 17},
                         {u"name"_s, u"Home barista"_s},
                         {u"price"_s, QJsonObject {{u"amount"_s, 90}, {u"currency"_s, u"EUR"_s}}},
                         {u"status"_s, 2},
                         {u"paymentMethod"_s, u"Stripe"_s},
                         {u"createdAt"_s, person[u"createdAt"]}}};
}

QJsonArray courses(const QJsonObject &person)
{
    if (!isStudent(person))
        return {};
    const QJsonObject state {{u"status"_s, u"finished"_s}, {u"updatedAt"_s, person[u"updatedAt"]}};
    const QJsonObject lesson {{u"id"_s, 1}, {u"name"_s, u"Grinding"_s}, {u"statusStudentOnLesson"_s, state}};
    const QJsonObject section {{u"id"_s, 1}, {u"name"_s, u"Espresso"_s}, {u"lessons"_s, QJsonArray {lesson}}};
    const QJsonObject test {{u"name"_s, u"Espresso"_s}, {u"score"_s, 8}};
    return {QJsonObject {{u"id"_s, 17},
                         {u"status"_s, u"active"_s},
                         {u"statusStudentOnCourse"_s, u"in_progress"_s},
                         {u"sections"_s, QJsonArray {section}},
                         {u"tests"_s, QJsonArray {test}}}};
}

void addEducation(TableRoutes &to, const CrmRef &crm)
{
    const ServingRef serving = to.serving();
    to.on(u"GET /crm/v1/contacts/{contactId}/edu-payments"_s, crm->contacts,
          [serving](const Call &call, const QJsonObject &person) {
              return serving->list(call, coursePayments(person), Serving::Rest::Blank);
          });
    to.on(u"GET /crm/v1/contacts/{contactId}/edu-statistic"_s, crm->contacts,
          [serving](const Call &call, const QJsonObject &person) {
              return serving->list(call, courses(person), Serving::Rest::Blank);
          });
}

} // namespace

void addContactParts(TableRoutes &to, const CrmRef &crm)
{
    const auto active = [](const Call &, QJsonObject &row) {
        row.insert(u"status"_s, 1);
        return Refusal();
    };
    to.create(u"POST /crm/v1/contacts/{contactId}/comments"_s, crm->contactNotes, makeNote);
    to.update(u"PUT /crm/v1/contacts/{contactId}/comments/{commentId}"_s, crm->contactNotes, makeNote);
    to.remove(u"DELETE /crm/v1/contacts/{contactId}/comments/{commentId}"_s, crm->contactNotes);
    to.create(u"POST /crm/v1/contacts/{contactId}/phones"_s, crm->phones);
    to.update(u"PUT /crm/v1/contacts/{contactId}/phones/{phoneId}"_s, crm->phones);
    to.remove(u"DELETE /crm/v1/contacts/{contactId}/phones/{phoneId}"_s, crm->phones);
    addEmails(to, crm);
    to.create(u"POST /crm/v1/contacts/{contactId}/messengers"_s, crm->messengers, active);
    to.update(u"PUT /crm/v1/contacts/{contactId}/messengers/{messengerId}"_s, crm->messengers);
    to.remove(u"DELETE /crm/v1/contacts/{contactId}/messengers/{messengerId}"_s, crm->messengers);
    to.list(u"GET /crm/v1/messenger-types"_s, crm->messengerTypes);
    addTags(to, crm);
    to.list(u"GET /crm/v1/contacts/attributes"_s, crm->contactAttributes);
    to.create(u"POST /crm/v1/contacts/attributes"_s, crm->contactAttributes, active);
    to.update(u"PUT /crm/v1/contacts/attributes/{attributeId}"_s, crm->contactAttributes);
    to.remove(u"DELETE /crm/v1/contacts/attributes/{attributeId}"_s, crm->contactAttributes);
    addCompany(to, crm);
    addEducation(to, crm);
}

} // namespace pulsedeck::demo

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/campaignactions.h"
#include "app/scopes/emails/emails.h"
#include "app/values/encoded.h"

namespace pulsedeck::emails {

static FormField languageField(const QJsonValue &language)
{
    FormField field = choice("lang", Tr::tr("Language"),
                             {
                                 {"en", Tr::tr("English")},
                                 {"es", Tr::tr("Spanish")},
                                 {"pt", Tr::tr("Portuguese")},
                                 {"tr", Tr::tr("Turkish")},
                                 {"ua", Tr::tr("Ukrainian")},
                                 {"ru", Tr::tr("Russian")},
                             });
    field.value = language;
    return field;
}

static FormField bodyField(const QJsonValue &body)
{
    FormField field = required(line("body", Tr::tr("Text as HTML"), body));
    field.input = FormField::Input::Paragraph;
    return field;
}

/// The service wants the HTML in Base64, as it gives it. What nobody touched goes back as it came.
static QList<Request> templateRequests(const Call &call, const ActionContext &context)
{
    Request made = request(Scope::Emails, call, context);
    QJsonObject body = made.body.toObject();
    const QJsonValue before = context.row()["body"];
    const bool isTouched = context.rows.isEmpty() || context.changed("body");
    body["body"] = isTouched ? encodedLike(context.text("body"), before) : before.toString();
    made.body = body;
    return {made};
}

static Action newTemplate()
{
    Action action =
        create(Scope::Emails, {"POST /template"}, Tr::tr("New template…"), [](const ActionContext &) {
            return QList<FormField> {required(line("name", Tr::tr("Name", "template"))), languageField("en"),
                                     bodyField({})};
        });
    action.requests = [](const ActionContext &context) {
        return templateRequests({"POST /template"}, context);
    };
    return action;
}

static Action editTemplate()
{
    const QString operation = "POST /template/edit/{id}";
    Action action =
        edit(Scope::Emails, {operation}, Tr::tr("Edit template…"), [](const ActionContext &context) {
            const QJsonObject row = context.row();
            FormField body = bodyField(decoded(row["body"]));
            if (!isDecodable(row["body"])) {
                body.complain = [](const QJsonValue &) {
                    return Tr::tr(
                        "This template is written in an encoding that Pulsedeck cannot read. Change "
                        "its text in SendPulse, so that no letters are lost.");
                };
            }
            return QList<FormField> {languageField(row["lang"]), body};
        });
    action.readsRow = true;
    action.requests = [operation](const ActionContext &context) {
        return templateRequests({operation, {{"id", context.row()["real_id"].toVariant()}}}, context);
    };
    return action;
}

Resource templates()
{
    Resource templates {
        .id = "emails/templates",
        .title = Tr::tr("Templates"),
        .scope = Scope::Emails,
        .emptyText = Tr::tr("You have no templates of your own yet."),
        // Without an owner the service lists its own gallery.
        .list = Call {"GET /templates", {}, {{"owner", "me"}}},
    };
    templates.columns = {
        text("name", Tr::tr("Name", "template")),
        // Only those of the gallery have one.
        hiddenAtFirst(text("category_info.name", Tr::tr("Category"))),
        text("lang", Tr::tr("Language")),
        dateTime("created", Tr::tr("Created")),
        link("preview", Tr::tr("Preview")),
        hiddenAtFirst(text("real_id", Tr::tr("Template ID"))),
        hiddenAtFirst(text("name_slug", Tr::tr("Short name"))),
        hiddenAtFirst(tags("tags", Tr::tr("Tags"))),
        hiddenAtFirst(word("owner", Tr::tr("Owner"), {{"me", Tr::tr("You")}, {"sendpulse", "SendPulse"}})),
        hiddenAtFirst(yesNo("is_structure", Tr::tr("Made in the editor"))),
        hiddenAtFirst(number("mark", Tr::tr("Rating"))),
        hiddenAtFirst(count("mark_count", Tr::tr("Ratings"))),
    };
    templates.details = {
        text("meta_description", Tr::tr("Short description")),
        text("full_description", Tr::tr("Description")),
        text("category_info.full_description", Tr::tr("The category in full")),
        text("category_info.meta_description", Tr::tr("About the category")),
        computed(text("body", Tr::tr("Text as HTML")),
                 [](const QJsonObject &row) { return decoded(row["body"]); }),
    };
    templates.actions = {newTemplate(), editTemplate(), useTemplate()};
    templates.detail = [](const QJsonObject &row) {
        return Call {"GET /template/{template_id}", {{"template_id", row["id"].toVariant().toString()}}};
    };
    templates.filters = {{"owner",
                          Tr::tr("Owner"),
                          {
                              {Tr::tr("Own templates"), "me"},
                              {Tr::tr("The service's gallery"), "sendpulse"},
                          }}};
    return templates;
}

} // namespace pulsedeck::emails

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatroutes.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// Answers the note that `note_id` names, after @p change.
ChatRoutes::ContactHandler onNote(const std::function<void(const Call &, QJsonArray &, qsizetype)> &change)
{
    return [change](const Call &call, Chat &, QJsonObject &contact) -> Answer {
        QJsonArray notes = contact[u"notes"].toArray();
        for (qsizetype i = 0; i < notes.size(); ++i) {
            if (notes[i][u"id"] != call.body[u"note_id"])
                continue;
            QJsonObject note = notes[i].toObject();
            if (call.body[u"text"].isString())
                note.insert(u"data"_s, QJsonObject {{u"text"_s, call.body[u"text"]}});
            notes[i] = note;
            change(call, notes, i);
            contact.insert(u"notes"_s, notes);
            return answered(call, note);
        }
        return missingFromChat(u"Note"_s);
    };
}

} // namespace

void addNotes(ChatRoutes &to)
{
    to.ofContact(u"GET /contacts/notes"_s, [](const Call &call, Chat &chat, const QJsonObject &contact) {
        return chat.serving()->list(call, contact[u"notes"].toArray(), Serving::Rest::Blank);
    });
    to.ofContact(u"POST /contacts/createNote"_s, [](const Call &call, Chat &chat, QJsonObject &contact) {
        QJsonArray notes = contact[u"notes"].toArray();
        notes.prepend(chat.newNote(call, contact, call.text(u"text"_s)));
        contact.insert(u"notes"_s, notes);
        return answered(call, notes.first());
    });
    to.ofContact(u"POST /contacts/updateNote"_s, onNote([](const Call &, QJsonArray &, qsizetype) {}));
    to.ofContact(u"POST /contacts/deleteNote"_s,
                 onNote([](const Call &, QJsonArray &notes, qsizetype index) { notes.removeAt(index); }));
}

} // namespace pulsedeck::demo

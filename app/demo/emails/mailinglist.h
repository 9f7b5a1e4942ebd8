// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fakedata.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace pulsedeck::demo {

/// Status of an address in a list, by the service's numbers.
enum ContactStatus {
    NewContact = 0,
    ActiveContact = 1,
    ConfirmationAsked = 2,
    UnsubscribedContact = 4,
    UnsubscribedFromAll = 6,
    BlockedByUser = 8,
    SendingError = 9,
    TemporarilyUnavailable = 14,
};

/// The service's word for a status.
QString statusText(int status);
/// Whether letters go there.
inline bool isActive(int status)
{
    return status == NewContact || status == ActiveContact;
}

struct Variable {
    QString name;
    QString type; ///< string, number or date.
};

struct Contact {
    QString email; ///< Lower case.
    QString phone; ///< Digits; may be empty.
    int status = NewContact;
    QDateTime added;
    QString source; ///< panel, form or api.
    QJsonObject variables;
};

/// A mailing list of any size. Of the contacts that it was sown with only a byte each is kept, the status;
/// the rest is made when asked for. What a client adds or changes is kept as it is.
///
/// A contact's index stays the same as long as the list lives; that of a removed one is not used again.
class MailingList {
public:
    enum class Filter { All, Active, NotActive };

    /// What a sown list grows from.
    struct Roots {
        int culture = People::mixed;
        int size = 0;
        int newestDays = 0; ///< How many days ago the last contact came.
        int oldestDays = 300;
        double active = 0.9;
    };

    MailingList(int id, const QString &name, const QDateTime &created, const People &people,
                const Sowing &sowing);
    void grow(const Roots &roots, const QList<Variable> &variables);

    int id() const { return m_id; }
    QString name() const { return m_name; }
    void rename(const QString &name) { m_name = name; }
    QDateTime created() const { return m_created; }
    const QList<Variable> &variables() const { return m_variables; }
    QString typeOf(const QString &variable) const; ///< Empty: there is none.
    void addVariable(const Variable &variable);

    int count(Filter filter = Filter::All) const;
    int countOfPhones() const;
    /// Indexes of one page.
    QList<int> page(Filter filter, int offset, int limit, bool descending) const;
    int indexOf(const QString &email) const; ///< -1: not in the list.
    QString emailAt(int index) const;
    int statusAt(int index) const { return m_statuses[size_t(index)]; }
    Contact at(int index) const;

    void append(const Contact &contact);
    void replace(int index, const Contact &contact);
    void setStatus(int index, int status);
    void remove(int index);
    void forEach(const std::function<void(int index)> &visit) const;

private:
    static constexpr quint8 removedMark = 255;

    Dice diceOf(int index) const;
    int sownStatus(int index) const;
    Contact sown(int index) const;
    QJsonObject sownVariables(const Person &person, Dice &dice) const;

    const int m_id;
    QString m_name;
    const QDateTime m_created;
    const People &m_people;
    const Sowing m_sowing;
    Roots m_roots;
    QList<Variable> m_variables;
    qsizetype m_sownVariables = 0; ///< The first ones: later ones have the values that they are sent with.
    std::vector<quint8> m_statuses; ///< By index.
    int m_removed = 0;
    QHash<int, Contact> m_kept; ///< Added and changed contacts by index.
    QHash<QString, int> m_added; ///< Index by address, of contacts that were added.
};

} // namespace pulsedeck::demo

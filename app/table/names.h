// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QDateTime>
#include <QHash>
#include <QTimer>

#include <memory>

namespace pulsedeck {

class NameReader;

/// What people call the rows that ids mean: one for an account. A list is read when somebody first asks for
/// its names, in the background, and again when it was written to or its names are old. Until then, and for
/// ids that no list tells, there is no name, and the id is shown as it is.
class Names : public QObject {
    Q_OBJECT
public:
    Names(Client &client, Lists lists, QObject *parent = nullptr);
    ~Names() override;

    /// Ids as codes with names as words, as far as they are known now.
    QList<StatusWord> of(const Reference &reference);
    /// The same to choose from: no two alike, the row above named where there are several.
    QList<StatusWord> choices(const Reference &reference);
    /// The list is being read, or is about to be: others may be known soon.
    bool areComing(const Reference &reference);
    /// Rows with these ids are seen. Of a list too long to be read whole, those without a name are asked for
    /// one by one where the service tells one row, and else its next pages are read. Once.
    void want(const Reference &reference, const QStringList &ids);
    /// @p columns with the names of what they refer to.
    QList<Column> over(QList<Column> columns);
    /// @p fields with the names of what their picks refer to.
    QList<FormField> over(QList<FormField> fields);
    /// @p field as it is chosen below the row in the field @p above, of the list that its pick begins with:
    /// other rows are left out, but for the one that stands in the field. @p values are those of the form.
    FormField below(FormField field, const FormField &above, const QJsonObject &values);

signals:
    /// There are other names than before.
    void changed();
    /// The reading of a list has ended, whatever came of it.
    void listRead();

private:
    struct List;
    List *ask(const Reference &reference);
    void read(List &list);
    void take(List &list, const NameReader &read, bool complete);
    void readOneByOne(List &list, const QStringList &ids);
    void takeOne(List &list, const QString &id, const QString &name);
    void show(List &list);
    void noteWrite(const QByteArray &method, const QString &path, int status);
    void readStale();

    Client &m_client;
    const Lists m_lists;
    std::vector<std::unique_ptr<List>> m_known;
    QTimer m_rest; ///< Until writes pause.
    QTimer m_tell; ///< Names that were asked for one by one come in a shower.
};

/// The field of @p fields in which the row is chosen that the row in @p field lies below; null: there is
/// none.
const FormField *fieldAbove(const FormField &field, const QList<FormField> &fields);

} // namespace pulsedeck

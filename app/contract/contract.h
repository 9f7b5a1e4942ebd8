// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/scope.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace pulsedeck {

struct Field;

/// What one value looks like. Everything that the service's documents do not say is left open.
struct Schema {
    enum class Type { Unknown, String, Integer, Number, Boolean, Object, Array, File };

    Type type = Type::Unknown;
    bool nullable = false;
    /// "date-time", "email", "uuid"... as documented, never checked; often empty. "json" in a query: the
    /// value travels as JSON text. "base64": the text travels encoded; "files": contents in Base64 by name.
    QString format;
    QJsonArray allowed; ///< Documented values; empty: not limited.
    QJsonValue fallback {QJsonValue::Undefined}; ///< Documented default.
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<int> minimumLength; ///< Characters of a string, items of an array.
    std::optional<int> maximumLength;
    std::vector<Field> fields; ///< Of an object; empty: a free map.
    bool open = false; ///< Of an object: other keys than the fields may come too.
    QList<QStringList> either; ///< Of an object: all names of at least one set have to be there.
    QString chooser; ///< Of an object: the field whose value names another that has to be there then.
    std::shared_ptr<const Schema> items; ///< Of an array; null: unknown.
    /// When not empty, a value has to fit one of these and the members above are not used.
    std::vector<Schema> oneOf;
};

/// A named value: a parameter of the path or query, or a key of an object.
struct Field {
    QString name;
    bool required = false;
    Schema schema;
};

/// How a list is read in pieces.
struct Paging {
    enum class Idiom {
        None, ///< One answer holds everything, or nothing is documented.
        Offset, ///< offset/limit, skip/size, start/count, offset/first: an offset in rows and a size.
        Cursor, ///< search_after: the answer names where the next page starts.
    };

    Idiom idiom = Idiom::None;
    QString offset; ///< Name of the offset (or cursor) parameter.
    QString size; ///< Name of the page size parameter.
    bool inBody = false; ///< The two stand in the JSON body instead of the query.
    int pageSize = 100; ///< Asked for: the documented maximum, or 100 where none is known.
    QString total; ///< Dotted path of the number of all rows in the answer; empty: not told.
    QString totalOperation; ///< Id of an operation that tells the total; empty: none.
    QString cursor; ///< Dotted path of the next cursor in the answer.
};

/// One of the 614 operations, as facts.
struct Operation {
    QString id; ///< "GET /addressbooks/{id}/emails"; unique within its scope.
    Scope scope = Scope::Emails;
    QByteArray method;
    QString path; ///< From the root of the host, with the documents' own {names}.
    QString group; ///< The documents' tag.
    QStringList words; ///< By which the documents call it: lower case, without order, for searching.
    std::vector<Field> pathFields;
    std::vector<Field> query;
    std::optional<Schema> body;
    bool bodyRequired = false;
    bool multipart = false;
    int successStatus = 200;
    /// None: the documents say nothing. An answer without any body has `emptyAnswer`.
    std::optional<Schema> answer;
    bool emptyAnswer = false;
    bool binaryAnswer = false;
    /// Dotted path of the rows in the answer ("" is the answer itself); none: not a list.
    std::optional<QString> rows;
    Paging paging;
    bool changes = false; ///< Changes data on the service.
    QList<int> refusals; ///< Documented statuses of failure.
};

/// The facts of all operations, read from resources/contract when first asked for, one file per scope.
/// Thread-safe: may be read from any thread after construction.
class Contract {
public:
    Contract();
    ~Contract();
    Contract(const Contract &) = delete;
    Contract &operator=(const Contract &) = delete;

    /// Null when the scope has no operation @p id ("GET /addressbooks").
    const Operation *find(Scope scope, const QString &id) const;
    /// All operations of one scope in the order of the documents.
    const std::vector<Operation> &operations(Scope scope) const;
    /// The operation that a request to @p path means, and its path values; null when there is none.
    /// @p path is percent-encoded as on the wire, one slash at its end does not matter; the values come
    /// decoded. Literal path segments win over {names}. The two operations that stand in two documents are
    /// found under the scope that @p preferred contains, the first documented one otherwise.
    const Operation *match(const QByteArray &method, const QString &path, QHash<QString, QString> *values,
                           Scopes preferred = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// One thing that is wrong with a value: where, and what was expected.
struct Violation {
    enum class Kind { Missing, WrongType, NotAllowed, OutOfRange, TooLong, TooShort, UnknownField };
    Kind kind = Kind::WrongType;
    QString where; ///< Dotted path: "variables.0.name".
    QString detail; ///< For logs and tests, in English: "expected integer".
};

/// Holds @p value against @p schema, strictly as requests are. When @p lenient, as one has to read the
/// service's answers: anything may be missing, null, new or out of range, numbers come as strings and the
/// other way, booleans as 0 and 1, an empty map as [], one record where a list is meant
/// and the other way.
QList<Violation> check(const QJsonValue &value, const Schema &schema, bool lenient = false);

/// The value at a dotted path ("data.list", "0.counters"); Undefined when there is none.
/// The empty path is @p value itself; a name may be empty ("variables.").
QJsonValue valueAt(const QJsonValue &value, QStringView dottedPath);

} // namespace pulsedeck

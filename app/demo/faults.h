// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/demo/answer.h"
#include "app/demo/httpserver.h"

#include <QMutex>

#include <functional>
#include <limits>
#include <optional>

namespace pulsedeck::demo {

/// One way in which the service misbehaves, and when. As text, for the command line and for tests:
///
///     KIND[=NUMBER] [at N | at N-M] [METHOD] [/PATH]
///
///     status=500 at 3 GET /addressbooks     the third such request is answered with 500
///     latency=2000                          every answer comes after two seconds
///     drift at 2-9 GET /campaigns           a row was added in front before the pages 2 to 9 were asked for
///
/// Requests for tokens are spared unless the path names them. PATH is how the path begins.
struct Fault {
    enum class Kind {
        Status, ///< The service's own refusal with this status, instead of carrying out: status=404.
        Overload, ///< Code 2020202020, with the status that is named: overload=200 or overload=400.
        Html, ///< A page of a proxy, with the status that is named; 502 when none is.
        Empty, ///< 200 and no body.
        Garbage, ///< 200 and text that is no JSON.
        Nested, ///< Lists in lists, so many deep; 100000 when nothing is said.
        Huge, ///< The first text of each row grows to so many letters; 1000000 when nothing is said.
        Double, ///< The last row of each list comes twice.
        Drift, ///< So many rows were added in front (or, below 0, taken away) since the first page; 1.
        Latency, ///< Milliseconds before the answer; 3000.
        Drip, ///< Milliseconds between single bytes; 20.
        Truncate, ///< The body ends after so many bytes, and the connection is closed; half of it.
        Long, ///< Content-Length says so many bytes more than come; 100.
        Short, ///< Content-Length says so many bytes fewer than come; 10.
        Reset, ///< Carried out, and the connection is reset instead of an answer.
        Cut, ///< Carried out, and the connection is reset in the middle of the answer.
    };

    Kind kind = Kind::Status;
    std::optional<int> value;
    int first = 1; ///< Counts the requests that it could meet.
    int last = std::numeric_limits<int>::max();
    QByteArray method; ///< Empty: any.
    QByteArray path; ///< Empty: any but those of tokens.

    /// None for nonsense.
    static std::optional<Fault> fromText(const QString &text);
    bool meets(const HttpRequest &request) const;
};

/// Stands before the demo's pipeline. Faults may be set from any thread, while requests come in.
class Faults {
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    explicit Faults(const Contract &contract) : m_contract(contract) { }

    /// Counts anew.
    void set(const QList<Fault> &faults);
    HttpResponse answer(HttpRequest request, const Handler &handler);

private:
    struct Counted {
        Fault fault;
        int met = 0;
    };
    QList<Fault> take(const HttpRequest &request);
    Answer refusal(const HttpRequest &request, int status) const;
    std::optional<HttpResponse> instead(const Fault &fault, const HttpRequest &request) const;

    const Contract &m_contract;
    QMutex m_mutex;
    QList<Counted> m_faults;
};

} // namespace pulsedeck::demo

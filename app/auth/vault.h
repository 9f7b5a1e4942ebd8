// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace pulsedeck {

/// Texts kept safe outside this program: the operating system's keychain, or a fake one in tests.
class Vault : public QObject {
    Q_OBJECT
public:
    enum class Status {
        Done,
        NotFound,
        Locked, ///< Locked, or access was refused. Nothing was changed.
        Absent, ///< There is no keychain, or none that works.
    };
    struct Outcome {
        Status status = Status::Done;
        QString text; ///< Of read().
        QString detail; ///< The keychain's own words, for "copy details".
    };
    using Done = std::function<void(const Outcome &)>;
    using QObject::QObject;

    /// Each answers once, in this object's thread and never from within the call. May take as long as a
    /// person needs to type a password. Orders for one key are carried out in turn.
    virtual void read(const QString &key, Done done) = 0;
    virtual void write(const QString &key, const QString &text, Done done) = 0;
    /// Done as well when there was nothing to remove.
    virtual void remove(const QString &key, Done done) = 0;
};

} // namespace pulsedeck

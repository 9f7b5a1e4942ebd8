// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>

namespace pulsedeck {

/// Sees to it that one program uses a profile: two of them would overwrite each other's settings and figures.
/// The lock is a file with the number of the process and the name of the computer; it goes with this object.
class ProfileLock {
public:
    explicit ProfileLock(const QString &file);

    /// Does not wait. What a dead program left behind is no hindrance.
    bool take();
    /// For a holder that does not answer: takes the lock if no living program of this computer holds it, even
    /// though another one has got the number of the dead one meanwhile.
    bool takeOver();
    /// After a failure: whether it is another program's. Otherwise nothing can be written there.
    bool isHeldByAnother() const;
    /// Why it could not be taken, in the user's words.
    QString reason() const;

private:
    QLockFile m_file;
};

} // namespace pulsedeck

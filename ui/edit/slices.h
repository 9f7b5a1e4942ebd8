// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace pulsedeck {

class Staging;

/// Looks at what thousands of rows are to become slice by slice, so that the window goes on meanwhile. One
/// work comes after the other; until the last is over, what is done with all changes waits for them.
class Slices : public QObject {
    Q_OBJECT
public:
    struct Work {
        size_t count = 0;
        std::function<void()> begin {}; ///< Its turn has come.
        std::function<void(size_t at)> look {};
        std::function<void()> take {}; ///< After each slice.
        std::function<void()> finish {}; ///< Once all of them were looked at.
        std::function<bool()> waits {}; ///< For something else, before it begins: see resume().
    };
    static constexpr size_t slice = 100; ///< Rows at one go: some milliseconds.

    explicit Slices(Staging &staging);
    ~Slices() override;

    /// A slice is looked at at once, unless other works come first: few rows are over when this returns.
    void add(const Work &work);
    /// What was begun is over when this returns, whatever it waits for.
    void hurry();
    /// What the first work waits for may be there.
    void resume();
    bool isWaiting() const;
    bool isBusy() const { return !m_works.empty(); }

private:
    void goOn();
    void turn(size_t most);
    void tell();

    QPointer<Staging> m_staging;
    std::deque<Work> m_works;
    size_t m_looked = 0; ///< Rows of the first work.
    size_t m_over = 0; ///< Rows of those before it.
    bool m_isTurning = false;
    bool m_isTold = false; ///< Others know that they have to wait.
    QTimer m_next;
};

} // namespace pulsedeck

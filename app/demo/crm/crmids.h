// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Ids of the seeded rows of the sales scope, by their number.
namespace pulsedeck::demo::crm {

constexpr int contactCount = 640;
constexpr int dealCount = 274;
constexpr int companyCount = 57;
constexpr int taskCount = 38;

constexpr int pipeline(int number)
{
    return 1480 + number;
}

constexpr int step(int pipelineNumber, int number)
{
    return pipeline(pipelineNumber) * 10 + number;
}

// The newest have the lowest numbers and the highest ids.

constexpr int deal(int number)
{
    return 88'400 - number;
}

constexpr int contact(int number)
{
    return 552'000 + contactCount - number;
}

constexpr int contactNumber(int id)
{
    return 552'000 + contactCount - id;
}

constexpr int company(int number)
{
    return 7300 + companyCount - number;
}

constexpr int task(int number)
{
    return 3100 + taskCount - number;
}

constexpr int contactTag(int number)
{
    return 71 + number;
}

constexpr int board(int number)
{
    return 120 + number;
}

constexpr int boardStep(int boardNumber, int number)
{
    return board(boardNumber) * 10 + number;
}

} // namespace pulsedeck::demo::crm

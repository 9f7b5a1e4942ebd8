// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/kind.h"

#include "app/values/kindtexts.h"

namespace pulsedeck {

namespace {

using Order = KindFacts::Order;

constexpr KindFacts table[] = {
    {Kind::Text, Order::Words, false, 30, kindtexts::word},
    {Kind::Count, Order::Numbers, true, 9, kindtexts::count, kindtexts::unpunctuated},
    {Kind::Number, Order::Numbers, true, 9, kindtexts::number, kindtexts::unpunctuated},
    {Kind::Percent, Order::Numbers, true, 9, kindtexts::percent, kindtexts::unpunctuated},
    {Kind::Money, Order::Numbers, true, 13, kindtexts::money, kindtexts::unpunctuated},
    {Kind::DateTime, Order::Moments, false, 19, kindtexts::dateTime, kindtexts::isoDate},
    {Kind::Date, Order::Moments, false, 13, kindtexts::date, kindtexts::isoDate},
    {Kind::Duration, Order::Numbers, true, 13, kindtexts::duration},
    {Kind::Status, Order::Words, false, 21, kindtexts::word},
    {Kind::YesNo, Order::Numbers, false, 9, kindtexts::yesNo},
    {Kind::Email, Order::Words, false, 30, kindtexts::email},
    {Kind::Phone, Order::Words, false, 19, kindtexts::phone},
    {Kind::Link, Order::Words, false, 30, nullptr},
    {Kind::Country, Order::Words, false, 19, kindtexts::country, kindtexts::countryNames},
    {Kind::Tags, Order::Words, false, 21, kindtexts::tags},
    {Kind::Json, Order::Words, false, 30, nullptr},
    {Kind::Snippet, Order::Words, false, 30, nullptr},
    {Kind::Course, Order::Words, false, 13, kindtexts::course},
    {Kind::Entries, Order::Words, false, 30, nullptr},
};

constexpr bool isInOrder()
{
    for (size_t at = 0; at < std::size(table); ++at) {
        if (size_t(table[at].kind) != at)
            return false;
    }
    return std::size(table) == size_t(Kind::Entries) + 1;
}
static_assert(isInOrder(), "the table has a line for each kind, in the order of the kinds");

} // namespace

const KindFacts &factsOf(Kind kind)
{
    return table[size_t(kind)];
}

} // namespace pulsedeck

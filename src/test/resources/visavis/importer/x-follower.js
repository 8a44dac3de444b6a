window.YTD.follower.part0 = [
 {"follower":{"accountId":"1","userLink":"https://twitter.com/intent/user?user_id=1"}},
 {"follower":{"accountId":"2","userLink":"https://x.com/ana_d"}}]
